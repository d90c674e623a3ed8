import { everyScreenIsAccessible } from "./testing/access.ts";

everyScreenIsAccessible({ locale: "en", colorScheme: "dark", width: "wide" });
