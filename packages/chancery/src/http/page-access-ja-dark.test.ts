import { everyScreenIsAccessible } from "./testing/access.ts";

everyScreenIsAccessible({ locale: "ja", colorScheme: "dark", width: "wide" });
everyScreenIsAccessible({ locale: "ja", colorScheme: "dark", width: "narrow" });
