import { everyScreenIsAccessible } from "./testing/access.ts";

everyScreenIsAccessible({ locale: "ja", colorScheme: "light", width: "wide" });
