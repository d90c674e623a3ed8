import { everyScreenIsAccessible } from "./testing/access.ts";

everyScreenIsAccessible("ja", "dark");
