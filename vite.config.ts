import { reactRouter } from "@react-router/dev/vite";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [tailwindcss(), reactRouter()],
  build: { sourcemap: false },
  // Named, not discovered: a library found while pages are open makes every one of them load anew.
  optimizeDeps: { noDiscovery: true, include: ["diff", "zod"] },
  ssr: {
    // Loaded by the server at run time, as the worker and the commands load them.
    external: ["@prisma/client", "pg", "graphile-worker"],
  },
});
