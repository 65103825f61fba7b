// An object as its C struct, as a table: where each field lies, how many bytes it has, what it holds. Above it is a strip in which each field
// has the width of its bytes. Several versions of one object stand side by side, and what is not the same is marked.

import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import type { Language } from '../shared/words.ts';
import type { FieldGroup, StructBlock, StructPicture, StructRow } from './picture.ts';
import { structWords } from './words.ts';
import type { StructWords } from './words.ts';

const groups: readonly FieldGroup[] = ['front', 'head', 'size', 'own'];

/** HTML of the pictures, which are of one object in several versions. */
export function struct(pictures: readonly StructPicture[], language: Language): Markup {
  const words = structWords[language];
  const used = groups.filter((group) =>
    pictures.some(({ blocks }) => blocks[0]?.rows.some((row) => row.group === group)),
  );
  const marked = pictures.some((picture) => picture.blocks.some(hasNews(pictures)));
  return node(
    'div',
    { class: 'v-cstructs' },
    node(
      'ul',
      { class: 'v-cstruct-legend' },
      used.map((group) =>
        node('li', { class: `v-cstruct-${group}`, key: group }, words.group[group]),
      ),
      marked ? node('li', { class: 'v-cstruct-differs', key: 'differs' }, words.differs) : null,
    ),
    node(
      'div',
      { class: 'v-cstruct-row' },
      pictures.map((picture) => pictureOf(picture, pictures, words)),
    ),
  );
}

function hasNews(pictures: readonly StructPicture[]) {
  return (block: StructBlock): boolean => block.rows.some((row) => differs(row, block, pictures));
}

/** Another version does not have the field there. */
function differs(row: StructRow, block: StructBlock, pictures: readonly StructPicture[]): boolean {
  if (row.holds === 'gap') return false;
  return pictures.some(({ blocks }) => {
    const other = blocks.find((one) => kindOf(one) === kindOf(block));
    return !other?.rows.some(
      ({ offset, size, name }) => offset === row.offset && size === row.size && name === row.name,
    );
  });
}

/** Which blocks are compared: a struct's own name may be another one in another version. */
const kindOf = ({ rows, struct: name }: StructBlock): string =>
  rows.some(({ group }) => group === 'head') ? 'object' : name;

function pictureOf(
  picture: StructPicture,
  all: readonly StructPicture[],
  words: StructWords,
): Markup {
  const { profile, type, repr, blocks } = picture;
  return node(
    'section',
    { class: 'v-cstruct', key: profile },
    node(
      'p',
      { class: 'v-cstruct-title' },
      node('strong', {}, `Python ${profile}`),
      node('code', {}, repr.startsWith('<') ? type : `${type} ${repr}`),
    ),
    blocks.map((block, i) => blockOf(block, i > 0, all, words)),
  );
}

function blockOf(
  block: StructBlock,
  isElsewhere: boolean,
  all: readonly StructPicture[],
  words: StructWords,
): Markup {
  const head = (text: string, name: string) => node('th', { scope: 'col', class: name }, text);
  return node(
    'div',
    { class: isElsewhere ? 'v-cstruct-block v-cstruct-elsewhere' : 'v-cstruct-block' },
    node(
      'p',
      { class: 'v-cstruct-name' },
      node('code', {}, block.struct),
      node(
        'span',
        {},
        isElsewhere ? `${words.elsewhere}, ${words.size(block.bytes)}` : words.size(block.bytes),
      ),
    ),
    node(
      'div',
      { class: 'v-cstruct-strip', 'aria-hidden': 'true' },
      block.rows.map((row) =>
        node('span', {
          class: `v-cstruct-${row.holds === 'gap' ? 'gap' : row.group}`,
          style: `flex-grow:${row.size}`,
        }),
      ),
    ),
    node(
      'table',
      {},
      node(
        'thead',
        {},
        node(
          'tr',
          {},
          head(words.at, 'v-cstruct-number'),
          head(words.bytes, 'v-cstruct-number'),
          head(words.field, ''),
          head(words.value, ''),
        ),
      ),
      node(
        'tbody',
        {},
        block.rows.map((row) => rowOf(row, all.length > 1 && differs(row, block, all), words)),
      ),
    ),
  );
}

function rowOf(row: StructRow, isNews: boolean, words: StructWords): Markup {
  const { offset, size, name, ctype, group } = row;
  return node(
    'tr',
    { class: `v-cstruct-${group}${isNews ? ' v-cstruct-differs' : ''}` },
    node('td', { class: 'v-cstruct-number' }, String(offset).replace('-', '−')),
    node('td', { class: 'v-cstruct-number' }, String(size)),
    node(
      'th',
      { scope: 'row' },
      node('code', {}, name),
      ctype === '' ? null : node('span', { class: 'v-cstruct-ctype' }, ctype),
      isNews ? node('span', { class: 'v-hidden' }, ` (${words.differs})`) : null,
    ),
    node('td', {}, heldBy(row, words)),
  );
}

function heldBy({ value, holds }: StructRow, words: StructWords): Markup {
  const said = { block: words.block, list: words.neighbour, gap: words.gap };
  if (holds === 'value') return node('span', { class: 'v-cstruct-value' }, value);
  if (holds === 'reference') return node('span', { class: 'v-cstruct-value' }, `→ ${value}`);
  return node('span', { class: 'v-cstruct-said' }, `${holds === 'gap' ? '' : '→ '}${said[holds]}`);
}
