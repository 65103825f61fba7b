// What a parser tells. CPython 3.13 Modules/pyexpat.c (handler_info).

/** In the order of `handler_info`. */
export const HANDLERS = [
  'StartElementHandler',
  'EndElementHandler',
  'ProcessingInstructionHandler',
  'CharacterDataHandler',
  'UnparsedEntityDeclHandler',
  'NotationDeclHandler',
  'StartNamespaceDeclHandler',
  'EndNamespaceDeclHandler',
  'CommentHandler',
  'StartCdataSectionHandler',
  'EndCdataSectionHandler',
  'DefaultHandler',
  'DefaultHandlerExpand',
  'NotStandaloneHandler',
  'ExternalEntityRefHandler',
  'StartDoctypeDeclHandler',
  'EndDoctypeDeclHandler',
  'EntityDeclHandler',
  'XmlDeclHandler',
  'ElementDeclHandler',
  'AttlistDeclHandler',
  'SkippedEntityHandler',
] as const;
export type HandlerName = (typeof HANDLERS)[number];

/** An argument: lists become tuples. */
export type Plain = string | number | null | readonly Plain[];

export interface XmlEvent {
  /** Null: nobody but the default handler is told. */
  readonly handler: HandlerName | null;
  readonly args: readonly Plain[];
  /** What the default handler gets if there is no handler; null: nothing. */
  readonly raw: string | readonly string[] | null;
  /** Of a start tag: name, value, name, value. `specified`: how many of them stand in the document. */
  readonly attributes?: readonly string[];
  readonly specified?: number;
  /** Told if there is no handler for this. */
  readonly otherwise?: XmlEvent;
  /** The default handler gets `raw` only if there is none for this, either: the end of an empty element, the document type. */
  readonly with?: HandlerName;
  /** Told only if the part outside that was asked for before has been read. */
  readonly ifRead?: boolean;
  /** Where this is told, if it is not where the token begins. */
  readonly at?: number;
}
