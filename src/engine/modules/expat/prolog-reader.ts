// The parts of a document outside of its element: declaration, document type, what stands between and behind. expat 2.6.3: lib/xmlparse.c
// (prologInitProcessor, doProlog, epilogProcessor).
//
// Simplified: parameter entities are read only where a declaration could stand, and external subsets are left to nobody.

import { declarationEnd, declare, externalIds, Words, wordsOf } from './doctype.ts';
import { malformed } from './messages.ts';
import { ReaderState } from './reader-state.ts';
import { INCOMPLETE, nameEnd, nameTokenEnd, spaceEnd } from './scan.ts';

export class PrologReader extends ReaderState {
  protected startToken(text: string, at: number): number {
    const word = text.slice(at, at + 6);
    if (!this.isFinal && '<?xml '.startsWith(word) && word.length < 6) return INCOMPLETE;
    this.phase = this.body;
    if (!/^<\?xml[ \t\r\n]/.test(word)) return at;
    const end = text.indexOf('?>', at);
    if (end < 0) {
      this.phase = 'start';
      return INCOMPLETE;
    }
    const raw = text.slice(at, end + 2);
    const found =
      /^<\?xml(?:\s+version\s*=\s*(["'])([\w.:-]+)\1)?(?:\s+encoding\s*=\s*(["'])([A-Za-z][\w.-]*)\3)?(?:\s+standalone\s*=\s*(["'])(yes|no)\5)?\s*\?>$/.exec(
        raw,
      );
    if (found === null || (found[2] === undefined && (!this.isEntity || found[4] === undefined))) {
      const standalone = /standalone\s*=\s*["'](?!(?:yes|no)["'])/.exec(raw);
      const wrong = standalone === null ? 6 : standalone.index + standalone[0].length;
      return malformed(this.isEntity ? 'TEXT_DECL' : 'XML_DECL', at + wrong);
    }
    const standalone = found[6];
    if (!this.isEntity) this.dtd.isStandalone = standalone === 'yes';
    if (this.dtd.isStandalone && this.readsParameterEntities === 1) this.readsParameterEntities = 0;
    const told = standalone === undefined ? -1 : standalone === 'yes' ? 1 : 0;
    this.tell('XmlDeclHandler', [found[2] ?? null, found[4] ?? null, told], raw);
    if (this.hasOtherEncoding)
      this.refusedAt = at + raw.indexOf(found[4]!, raw.indexOf('encoding'));
    return end + 2;
  }

  protected outerToken(text: string, at: number): number {
    const space = spaceEnd(text, at);
    if (space > at) {
      this.tell(null, [], text.slice(at, space));
      return space;
    }
    const isAfter = this.phase === 'epilog';
    if (text[at] !== '<') return this.junk(text, at);
    const second = text[at + 1];
    if (second === undefined) return INCOMPLETE;
    if (second === '?') return this.instruction(text, at);
    if (second === '!') return this.outerDeclaration(text, at);
    if (isAfter) return malformed('JUNK_AFTER_DOC_ELEMENT', at);
    if (nameEnd(text, at + 1) === at + 1) return malformed('INVALID_TOKEN', at + 1);
    if (this.usesForeignDtd && !this.hasDoctype) this.askForSubset(null, null);
    this.phase = 'content';
    return at;
  }

  /** Text where none may be. */
  protected junk(text: string, at: number): number {
    if (this.phase === 'epilog') {
      if (/[&=;%\ufffe\uffff\0-\x1f]/.test(text[at]!)) malformed('INVALID_TOKEN', at);
      return malformed('JUNK_AFTER_DOC_ELEMENT', at);
    }
    const end = nameTokenEnd(text, at);
    if (end > at && !/[\s>(),|[\]%?*+]/.test(text[end] ?? ' ')) malformed('INVALID_TOKEN', end);
    if (text[at] === '%' && text[nameEnd(text, at + 1)] === ';') malformed('PARAM_ENTITY_REF', at);
    if (end > at || /[>()|,+*?#[\]"'.-]/.test(text[at]!)) malformed('SYNTAX', at);
    return malformed('INVALID_TOKEN', at);
  }

  protected outerDeclaration(text: string, at: number): number {
    if (text.startsWith('<!--', at)) return this.comment(text, at);
    if ('<!--'.startsWith(text.slice(at))) return INCOMPLETE;
    const isDoctype = text.startsWith('<!DOCTYPE', at);
    if (!isDoctype && '<!DOCTYPE'.startsWith(text.slice(at))) return INCOMPLETE;
    if (!isDoctype) return malformed('SYNTAX', at);
    if (this.hasDoctype || this.phase === 'epilog')
      return malformed(this.phase === 'epilog' ? 'JUNK_AFTER_DOC_ELEMENT' : 'SYNTAX', at);
    return this.doctype(text, at);
  }

  protected doctype(text: string, at: number): number {
    const end = declarationEnd(text, at, true);
    if (end === INCOMPLETE) return INCOMPLETE;
    const raw = text.slice(at, end);
    const words = new Words(raw, at);
    words.take();
    const name = words.name();
    const ids = externalIds(words) ?? { systemId: null, publicId: null };
    const hasSubset = words.takeIf('[');
    if (!hasSubset) words.expect('>');
    this.hasDoctype = true;
    if (ids.systemId !== null) this.dtd.hasParameterReferences = true;
    const args = [name, ids.systemId, ids.publicId, hasSubset ? 1 : 0];
    if (ids.systemId !== null && this.readsParameterEntities === 0)
      this.tellStandalone(words.atBefore(hasSubset ? 2 : 1));
    this.queue.push({
      handler: 'StartDoctypeDeclHandler',
      args,
      raw: wordsOf(hasSubset ? raw : raw.slice(0, -1)),
      at: end - 1,
    });
    this.phase = hasSubset ? 'subset' : 'prolog';
    this.ids = ids;
    if (!hasSubset) this.endDoctype();
    return end;
  }

  protected tellStandalone(at: number): void {
    if (this.dtd.isStandalone) return;
    this.queue.push({ handler: 'NotStandaloneHandler', args: [], raw: null, at });
  }

  /** The external subset is somebody else's to read. */
  protected askForSubset(systemId: string | null, publicId: string | null): void {
    this.dtd.hasParameterReferences = true;
    this.usesForeignDtd = false;
    if (this.readsParameterEntities === 0) return;
    this.dtd.wasSubsetRead = false;
    this.tell('ExternalEntityRefHandler', [null, this.base, systemId, publicId]);
    if (this.dtd.isStandalone) return;
    this.queue.push({ handler: 'NotStandaloneHandler', args: [], raw: null, ifRead: true });
  }

  protected endDoctype(): void {
    const { systemId, publicId } = this.ids;
    if (systemId !== null || this.usesForeignDtd) this.askForSubset(systemId, publicId);
    this.tell('EndDoctypeDeclHandler', [], '>');
  }

  protected doctypeEndToken(text: string, at: number): number {
    const end = spaceEnd(text, at);
    if (end === text.length) return INCOMPLETE;
    if (text[end] !== '>') return malformed('SYNTAX', end);
    this.phase = 'prolog';
    this.endDoctype();
    return end + 1;
  }

  protected subsetToken(text: string, at: number): number {
    const space = spaceEnd(text, at);
    if (space > at) {
      this.tell(null, [], text.slice(at, space));
      return space;
    }
    const c = text[at]!;
    if (c === ']') {
      this.phase = 'doctype end';
      this.queue.push({ handler: null, args: [], raw: ']', with: 'StartDoctypeDeclHandler' });
      return at + 1;
    }
    if (c === '%') return this.parameterReference(text, at);
    if (c !== '<') return malformed(/[\w>]/.test(c) ? 'SYNTAX' : 'INVALID_TOKEN', at);
    if (text[at + 1] === '?') return this.instruction(text, at);
    if (text.startsWith('<!--', at)) return this.comment(text, at);
    if ('<!--'.startsWith(text.slice(at))) return INCOMPLETE;
    if (text[at + 1] !== '!') return malformed('SYNTAX', at);
    const end = declarationEnd(text, at);
    if (end === INCOMPLETE) return INCOMPLETE;
    const isInternal = !this.isEntity && !this.isInEntity;
    for (const event of declare(text.slice(at, end), at, this.dtd, this.base, isInternal))
      this.queue.push(event);
    return end;
  }

  protected parameterReference(text: string, at: number): number {
    const end = nameEnd(text, at + 1);
    if (end === text.length) return INCOMPLETE;
    if (end === at + 1 || text[end] !== ';') return malformed('INVALID_TOKEN', end);
    const name = text.slice(at + 1, end);
    this.dtd.hasParameterReferences = true;
    const raw = `%${name};`;
    const entity = this.dtd.parameters.get(name);
    const isRead = this.readsParameterEntities > 0;
    if (isRead && entity?.isOpen === true) malformed('RECURSIVE_ENTITY_REF', at);
    if (isRead && entity !== undefined && entity.value !== null) {
      this.open(entity, at);
      return end + 1;
    }
    this.dtd.keepsProcessing = this.dtd.isStandalone;
    if (isRead && entity === undefined) this.tell('SkippedEntityHandler', [name, 1], raw);
    else {
      this.tell(null, [], raw);
      this.tellStandalone(at);
    }
    return end + 1;
  }
}
