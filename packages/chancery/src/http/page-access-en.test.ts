import { everyScreenIsAccessible } from "./testing/access.ts";

everyScreenIsAccessible("en", "light");
