// What the declarations of a document say: entities and attributes; attribute values with their references resolved.
// expat 2.6.3: lib/xmlparse.c (DTD, ENTITY, appendAttributeValue, accountingDiffTolerated).

import { malformed } from './messages.ts';
import { INCOMPLETE, predefined, referenceEnd, referredCharacter } from './scan.ts';

export interface Entity {
  readonly name: string;
  /** Null: outside of the document. */
  readonly value: string | null;
  readonly systemId: string | null;
  readonly publicId: string | null;
  readonly base: string | null;
  readonly notation: string | null;
  /** Declared in the document itself. */
  readonly isInternal: boolean;
  isOpen: boolean;
}

export interface AttributeDeclaration {
  readonly name: string;
  /** White space of other types is put in order. */
  readonly isCdata: boolean;
  readonly byDefault: string | null;
}

/** Text from entities that is let through whatever the document's size; beyond, this many times the document. */
const EXPANDED_FREE = 8_388_608;
const EXPANDED_TIMES = 100;

export class Dtd {
  readonly entities = new Map<string, Entity>();
  readonly parameters = new Map<string, Entity>();
  /** Of each element. */
  readonly attributes = new Map<string, AttributeDeclaration[]>();
  hasParameterReferences = false;
  /** False behind a parameter entity that was not read: what follows may mean something else. */
  keepsProcessing = true;
  isStandalone = false;
  /** The external subset that was asked for has been read. */
  wasSubsetRead = false;
  direct = 0;
  private expanded = 0;

  /** Counts text from an entity. A document of a few lines may stand for gigabytes. */
  expand(characters: number, at: number): void {
    this.expanded += characters;
    const whole = this.expanded + this.direct;
    if (whole > EXPANDED_FREE && whole > EXPANDED_TIMES * this.direct)
      malformed('AMPLIFICATION_LIMIT_BREACH', at);
  }

  /** An entity that a document may refer to, undefined if that is none of the parser's business; throws if it has to know. */
  referred(name: string, at: number): Entity | undefined {
    const entity = this.entities.get(name);
    if (!this.hasParameterReferences || this.isStandalone) {
      if (entity === undefined) malformed('UNDEFINED_ENTITY', at);
      if (!entity.isInternal) malformed('ENTITY_DECLARED_IN_PE', at);
    }
    if (entity?.isOpen === true) malformed('RECURSIVE_ENTITY_REF', at);
    if (entity !== undefined && entity.notation !== null) malformed('BINARY_ENTITY_REF', at);
    return entity;
  }
}

interface Open {
  readonly text: string;
  at: number;
  readonly entity: Entity | null;
}

/** A value as the program gets it. `at`: where it stands; `tagAt`: where what is wrong with an entity is told. */
export function attributeValue(
  raw: string,
  isCdata: boolean,
  dtd: Dtd,
  at: number,
  tagAt = at,
): string {
  const plain = raw.includes('&') ? withReferences(raw, dtd, at, tagAt) : spaces(raw);
  return isCdata ? plain : plain.replace(/ +/g, ' ').replace(/^ | $/g, '');
}

const spaces = (text: string): string => text.replace(/\r\n|[\t\r\n]/g, ' ');

function withReferences(raw: string, dtd: Dtd, at: number, tagAt: number): string {
  const pieces: string[] = [];
  const open: Open[] = [{ text: raw, at: 0, entity: null }];
  try {
    while (open.length > 0) {
      const top = open[open.length - 1]!;
      const next = top.text.indexOf('&', top.at);
      pieces.push(spaces(top.text.slice(top.at, next < 0 ? top.text.length : next)));
      if (next < 0) {
        if (top.entity !== null) top.entity.isOpen = false;
        open.pop();
        continue;
      }
      const end = referenceEnd(top.text, next);
      if (end === INCOMPLETE) malformed('INVALID_TOKEN', tagAt);
      top.at = end;
      const reference = top.text.slice(next, end);
      const place = reference[1] === '#' && top.entity === null ? at + next : tagAt;
      const entity = resolve(reference, dtd, place, pieces);
      if (entity !== null) open.push({ text: entity.value!, at: 0, entity });
    }
  } finally {
    for (const { entity } of open) if (entity !== null) entity.isOpen = false;
  }
  return pieces.join('');
}

/** Adds what a reference stands for; an entity whose text has to be read is opened. */
function resolve(reference: string, dtd: Dtd, at: number, pieces: string[]): Entity | null {
  if (reference[1] === '#') {
    pieces.push(referredCharacter(reference) ?? malformed('BAD_CHAR_REF', at));
    return null;
  }
  const name = reference.slice(1, -1);
  const known = predefined(name);
  if (known !== null) {
    pieces.push(known);
    return null;
  }
  const entity = dtd.referred(name, at);
  if (entity === undefined) return null;
  if (entity.value === null) malformed('ATTRIBUTE_EXTERNAL_ENTITY_REF', at);
  if (entity.value.includes('<')) malformed('INVALID_TOKEN', at);
  dtd.expand(entity.value.length, at);
  entity.isOpen = true;
  return entity;
}
