import { MAX_BYTES } from "../../intake/received.ts";
import { bases as ja } from "../../i18n/ja/bases.ts";
import { bases as ru } from "../../i18n/ru/bases.ts";
import { usualMaker } from "../../use/judge.ts";
import type { Route } from "../route.ts";
import type { Meta } from "../wire.ts";
import { MAX_REQUEST } from "./uploads.ts";

export const metaRoutes: readonly Route[] = [
  {
    method: "get",
    path: "/api/meta",
    says: "How much is kept, how large a document may be, and the words for what values were derived from. Also tells that the server lives.",
    parameters: [],
    answer: "Meta",
    async handle(c, { store }) {
      const meta: Meta = {
        counts: await store.counts(),
        maker: usualMaker(),
        limits: { document: MAX_BYTES, request: MAX_REQUEST },
        bases: { ja, ru },
      };
      return c.json(meta);
    },
  },
];
