// What the engine may use beyond the language itself: pure functions that every host has, page, worker and Node alike. The check of the
// engine's types (tsconfig.engine.json) knows these and nothing else of a host.

declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array): string;
}
