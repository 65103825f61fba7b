// What src/tooling/library-plugin.ts makes.

declare module 'virtual:library' {
  /** Path, size in bytes, then what its body imports: numbers of files, names of native modules. */
  export const rows: readonly (readonly [
    path: string,
    size: number,
    ...needs: (number | string)[],
  ])[];
  export const code: readonly (() => Promise<{ structure: string; bytes: string }>)[];
  export const source: readonly (() => Promise<{ text: string }>)[];
}
