/// <reference types="astro/client" />
declare module '*/csp.mjs' {
  export const bootScript: string;
}
