// What a picture of C structs is drawn from: one object under the rules of one or more versions. Not in CPython; the structs are those of
// its headers (Include/object.h, Include/cpython/*.h).

/** What a field is there for. */
export type FieldGroup =
  /** In front of the address that `id` gives: links of the collector, and since 3.12 pointers to attributes and weak references. */
  | 'front'
  /** PyObject: what every object begins with. */
  | 'head'
  /** PyVarObject: how many items. */
  | 'size'
  /** Of this type alone. */
  | 'own';

export interface StructRow {
  /** From the address of the object; of a block, from its own. */
  readonly offset: number;
  readonly size: number;
  readonly name: string;
  readonly ctype: string;
  /** As a person reads it. */
  readonly value: string;
  /**
   * `value`: a number or bytes that stand there; `reference`: a pointer to the object that `value` names; `block`: a pointer to memory of this
   * object elsewhere; `list`: a link to a neighbour on the collector's list; `gap`: nothing, a C compiler's alignment.
   */
  readonly holds: 'value' | 'reference' | 'block' | 'list' | 'gap';
  readonly group: FieldGroup;
}

export interface StructBlock {
  readonly struct: string;
  /** All bytes, with what lies in front. */
  readonly bytes: number;
  readonly rows: readonly StructRow[];
}

/** The object's struct, then the blocks elsewhere that it owns. */
export interface StructPicture {
  readonly profile: string;
  readonly type: string;
  readonly repr: string;
  readonly blocks: readonly StructBlock[];
}
