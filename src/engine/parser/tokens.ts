// The kinds of tokens and the buffer that the tokenizer fills.
//
// Numbers 0-63 are CPython's (3.13 Lib/token.py, Grammar/Tokens). Keywords have their own kinds from
// 100 on, as pegen gives each keyword a type of its own (Parser/pegen.c _get_keyword_or_name_type).
// Simplified: the whole source is tokenized before parsing starts. An error of the tokenizer is the
// last token, ERRORTOKEN; the parser meets it only if it gets that far, as in CPython.

export const ENDMARKER = 0;
export const NAME = 1;
export const NUMBER = 2;
export const STRING = 3;
export const NEWLINE = 4;
export const INDENT = 5;
export const DEDENT = 6;
export const LPAR = 7;
export const RPAR = 8;
export const LSQB = 9;
export const RSQB = 10;
export const COLON = 11;
export const COMMA = 12;
export const SEMI = 13;
export const PLUS = 14;
export const MINUS = 15;
export const STAR = 16;
export const SLASH = 17;
export const VBAR = 18;
export const AMPER = 19;
export const LESS = 20;
export const GREATER = 21;
export const EQUAL = 22;
export const DOT = 23;
export const PERCENT = 24;
export const LBRACE = 25;
export const RBRACE = 26;
export const EQEQUAL = 27;
export const NOTEQUAL = 28;
export const LESSEQUAL = 29;
export const GREATEREQUAL = 30;
export const TILDE = 31;
export const CIRCUMFLEX = 32;
export const LEFTSHIFT = 33;
export const RIGHTSHIFT = 34;
export const DOUBLESTAR = 35;
export const PLUSEQUAL = 36;
export const MINEQUAL = 37;
export const STAREQUAL = 38;
export const SLASHEQUAL = 39;
export const PERCENTEQUAL = 40;
export const AMPEREQUAL = 41;
export const VBAREQUAL = 42;
export const CIRCUMFLEXEQUAL = 43;
export const LEFTSHIFTEQUAL = 44;
export const RIGHTSHIFTEQUAL = 45;
export const DOUBLESTAREQUAL = 46;
export const DOUBLESLASH = 47;
export const DOUBLESLASHEQUAL = 48;
export const AT = 49;
export const ATEQUAL = 50;
export const RARROW = 51;
export const ELLIPSIS = 52;
export const COLONEQUAL = 53;
export const EXCLAMATION = 54;
/** A character that is no token of Python: `$`, `?`, a back quote. */
export const OP = 55;
/** Only where type comments are asked for. */
export const TYPE_COMMENT = 57;
export const FSTRING_START = 59;
export const FSTRING_MIDDLE = 60;
export const FSTRING_END = 61;
export const ERRORTOKEN = 64;

export const FALSE = 100;
export const NONE = 101;
export const TRUE = 102;
export const AND = 103;
export const AS = 104;
export const ASSERT = 105;
export const ASYNC = 106;
export const AWAIT = 107;
export const BREAK = 108;
export const CLASS = 109;
export const CONTINUE = 110;
export const DEF = 111;
export const DEL = 112;
export const ELIF = 113;
export const ELSE = 114;
export const EXCEPT = 115;
export const FINALLY = 116;
export const FOR = 117;
export const FROM = 118;
export const GLOBAL = 119;
export const IF = 120;
export const IMPORT = 121;
export const IN = 122;
export const IS = 123;
export const LAMBDA = 124;
export const NONLOCAL = 125;
export const NOT = 126;
export const OR = 127;
export const PASS = 128;
export const RAISE = 129;
export const RETURN = 130;
export const TRY = 131;
export const WHILE = 132;
export const WITH = 133;
export const YIELD = 134;

/** Kind of each keyword. Soft keywords (`match`, `case`, `type`, `_`) are plain NAMEs. */
export const keywordKinds: ReadonlyMap<string, number> = new Map([
  ['False', FALSE],
  ['None', NONE],
  ['True', TRUE],
  ['and', AND],
  ['as', AS],
  ['assert', ASSERT],
  ['async', ASYNC],
  ['await', AWAIT],
  ['break', BREAK],
  ['class', CLASS],
  ['continue', CONTINUE],
  ['def', DEF],
  ['del', DEL],
  ['elif', ELIF],
  ['else', ELSE],
  ['except', EXCEPT],
  ['finally', FINALLY],
  ['for', FOR],
  ['from', FROM],
  ['global', GLOBAL],
  ['if', IF],
  ['import', IMPORT],
  ['in', IN],
  ['is', IS],
  ['lambda', LAMBDA],
  ['nonlocal', NONLOCAL],
  ['not', NOT],
  ['or', OR],
  ['pass', PASS],
  ['raise', RAISE],
  ['return', RETURN],
  ['try', TRY],
  ['while', WHILE],
  ['with', WITH],
  ['yield', YIELD],
]);

/** Spelling and kind of each operator and delimiter. */
export const operatorKinds: ReadonlyMap<string, number> = new Map([
  ['(', LPAR],
  [')', RPAR],
  ['[', LSQB],
  [']', RSQB],
  [':', COLON],
  [',', COMMA],
  [';', SEMI],
  ['+', PLUS],
  ['-', MINUS],
  ['*', STAR],
  ['/', SLASH],
  ['|', VBAR],
  ['&', AMPER],
  ['<', LESS],
  ['>', GREATER],
  ['=', EQUAL],
  ['.', DOT],
  ['%', PERCENT],
  ['{', LBRACE],
  ['}', RBRACE],
  ['==', EQEQUAL],
  ['!=', NOTEQUAL],
  ['<>', NOTEQUAL],
  ['<=', LESSEQUAL],
  ['>=', GREATEREQUAL],
  ['~', TILDE],
  ['^', CIRCUMFLEX],
  ['<<', LEFTSHIFT],
  ['>>', RIGHTSHIFT],
  ['**', DOUBLESTAR],
  ['+=', PLUSEQUAL],
  ['-=', MINEQUAL],
  ['*=', STAREQUAL],
  ['/=', SLASHEQUAL],
  ['%=', PERCENTEQUAL],
  ['&=', AMPEREQUAL],
  ['|=', VBAREQUAL],
  ['^=', CIRCUMFLEXEQUAL],
  ['<<=', LEFTSHIFTEQUAL],
  ['>>=', RIGHTSHIFTEQUAL],
  ['**=', DOUBLESTAREQUAL],
  ['//', DOUBLESLASH],
  ['//=', DOUBLESLASHEQUAL],
  ['@', AT],
  ['@=', ATEQUAL],
  ['->', RARROW],
  ['...', ELLIPSIS],
  [':=', COLONEQUAL],
  ['!', EXCLAMATION],
]);
