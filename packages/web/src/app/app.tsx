import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { ApiFailure } from "../api/client.ts";
import { LanguageProvider } from "../i18n/language.tsx";
import { makeRouter } from "./router.tsx";

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // What the server has refused with reasons it refuses again.
      retry: (count, error) => count < 1 && !(error instanceof ApiFailure && error.failure.code !== "offline"),
      retryDelay: 500,
      networkMode: "always",
    },
  },
});
const router = makeRouter();

export function App() {
  return (
    <LanguageProvider>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LanguageProvider>
  );
}
