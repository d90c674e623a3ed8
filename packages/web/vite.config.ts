import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  // The reader's values are read from their source: one build, whatever was built before.
  resolve: { conditions: ["source", ...defaultClientConditions] },
  build: {
    target: ["chrome123", "edge123", "firefox121", "safari17.5"],
    modulePreload: { polyfill: false },
    // Icons too stay files: the content security policy is the same everywhere.
    assetsInlineLimit: 0,
    sourcemap: false,
  },
  // `vite` beside a running `chancery serve --port 4747`, for work on the page itself.
  server: { proxy: { "/api": { target: "http://127.0.0.1:4747", changeOrigin: true } } },
});
