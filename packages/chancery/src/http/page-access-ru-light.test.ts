import { everyScreenIsAccessible } from "./testing/access.ts";

everyScreenIsAccessible({ locale: "ru", colorScheme: "light", width: "wide" });
