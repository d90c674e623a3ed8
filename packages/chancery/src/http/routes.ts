import type { Route } from "./route.ts";
import { deskRoutes } from "./routes/desk.ts";
import { checkRoutes } from "./routes/check.ts";
import { documentRoutes } from "./routes/documents.ts";
import { judgementRoutes } from "./routes/judgements.ts";
import { metaRoutes } from "./routes/meta.ts";
import { searchRoutes } from "./routes/search.ts";
import { timelineRoutes } from "./routes/timeline.ts";
import { uploadRoutes } from "./routes/uploads.ts";

/** Every address of the API. */
export const ROUTES: readonly Route[] = [
  ...metaRoutes,
  ...deskRoutes,
  ...timelineRoutes,
  ...searchRoutes,
  ...documentRoutes,
  ...uploadRoutes,
  ...judgementRoutes,
  ...checkRoutes,
];
