// The names that translated functions know. Not in CPython.

import { FLOAT_FREE_LIST } from '../../memory/free-lists.ts';
import { delItem, invert, negative } from '../../objects/abstract.ts';
import { setAttr } from '../../objects/attributes.ts';
import { PyInstance } from '../../objects/base-object.ts';
import { PyCell } from '../../objects/cell.ts';
import { DictType } from '../../objects/dict.ts';
import { FloatType } from '../../objects/float.ts';
import { Frame } from '../../objects/frame.ts';
import { FunctionType } from '../../objects/function.ts';
import { GeneratorType } from '../../objects/generator.ts';
import { IntType } from '../../objects/int.ts';
import { ListIterType, RangeIterType, TupleIterType } from '../../objects/iterators.ts';
import { ListType, newList } from '../../objects/list.ts';
import { dealloc } from '../../objects/object.ts';
import { False, newBool, None, True } from '../../objects/singletons.ts';
import { latin1Strs, StrType } from '../../objects/str.ts';
import { newTuple, TupleType } from '../../objects/tuple.ts';
import { dropOperands } from '../drive.ts';
import * as build from '../ops/build.ts';
import { recursionError } from '../ops/calls.ts';
import { checkExcMatch, raiseVarargs } from '../ops/exceptions.ts';
import { intrinsic1, loadAssertionError, makeFunction } from '../ops/functions.ts';
import { copyFreeVars, loadName, storeName } from '../ops/names.ts';
import {
  getAiter,
  getAnext,
  getAwaitable,
  getYieldFromIter,
  returnGenerator,
} from '../ops/generators.ts';
import { importFrom, importName } from '../ops/imports.ts';
import { getLen, isMapping, isMatchSequence, matchClass, matchKeys } from '../ops/match.ts';
import { loopIter, quickItem } from '../ops/quick-items.ts';
import * as frames from './runtime-frames.ts';
import * as runtime from './runtime.ts';
import * as wide from './wide.ts';

const { buildMap, buildSet, buildSlice, buildString, convertValue, formatSimple } = build;
const { formatWithSpec, listExtend, mapAdd, setAdd } = build;
const { buildConstKeyMap, dictMerge, dictUpdate, setUpdate } = build;

/** Of an exact dict: where it begins while it is no object of its own (`PyDict.isInline`). */
const DICT_HEADER = DictType.headerUnits;
const LATIN1 = latin1Strs;

export const LIBRARY = {
  ...{ DictType, FloatType, FunctionType, GeneratorType, IntType, ListIterType, ListType },
  ...{ RangeIterType, StrType, TupleIterType, TupleType },
  ...{ DICT_HEADER, False, FLOAT_FREE_LIST, Frame, LATIN1, None, True },
  ...{ buildMap, buildSet, buildSlice, buildString, checkExcMatch },
  ...{ convertValue, dealloc, delItem, formatSimple, formatWithSpec, intrinsic1, invert, loopIter },
  ...{
    listExtend,
    loadName,
    makeFunction,
    mapAdd,
    negative,
    newBool,
    newList,
    newTuple,
    quickItem,
  },
  ...{ buildConstKeyMap, dictMerge, dictUpdate, setUpdate, setAttr, loadAssertionError },
  ...{ getAiter, getAnext, getAwaitable, getYieldFromIter, importFrom, importName },
  ...{ getLen, isMapping, isMatchSequence, matchClass, matchKeys },
  ...{ dropOperands },
  ...{ copyFreeVars, PyCell, PyInstance },
  ...{ raiseVarargs, recursionError, returnGenerator, setAdd, storeName },
  ...runtime,
  ...frames,
  ...wide,
};

export const LIBRARY_NAMES = Object.keys(LIBRARY).join(', ');
