import { everyScreenIsAccessible } from "./testing/access.ts";

everyScreenIsAccessible({ locale: "en", colorScheme: "light", width: "wide" });
everyScreenIsAccessible({ locale: "en", colorScheme: "light", width: "narrow" });
