// What the tables of the page about conformance say, in both languages. A missing sentence is a type error. Not in CPython.

import type { DifferenceField } from '../engine/conformance/differences.ts';
import type { StatusFile } from '../engine/conformance/status.ts';
import { courseLanguage } from './words.ts';

export interface ConformanceWords {
  readonly area: string;
  readonly programs: string;
  readonly passing: string;
  readonly allAreas: string;
  readonly pattern: string;
  readonly reason: string;
  readonly noLines: string;
  readonly status: Readonly<Record<StatusFile, string>>;
  readonly field: Readonly<Record<Exclude<DifferenceField, 'description'>, string>>;
  readonly cpythonPrints: string;
  readonly enginePrints: string;
  readonly builtins: (all: number, missing: number) => string;
  readonly classes: (all: number, lacking: number) => string;
  readonly modules: (all: number, absent: number, lacking: number) => string;
  readonly library: (all: number, failing: number) => string;
  readonly name: string;
  readonly missing: string;
  readonly error: string;
  readonly show: (count: number) => string;
  readonly measured: (cpython: string, node: string, rounds: number) => string;
  readonly program: string;
  readonly what: string;
  readonly cpythonMs: string;
  readonly oursMs: string;
  readonly ratio: string;
  readonly mean: string;
}

const en: ConformanceWords = {
  area: 'Area',
  programs: 'Programs',
  passing: 'Pass',
  allAreas: 'All areas',
  pattern: 'Programs',
  reason: 'Why',
  noLines: 'No program is listed here.',
  status: {
    features: 'need something that the engine does not have',
    skip: 'are not run',
    failed: 'fail',
    slow: 'are not cut into slices of one bytecode, because they are long',
  },
  field: { categories: 'Where', cause: 'Cause', workaround: 'What to do' },
  cpythonPrints: 'CPython 3.13.0 prints',
  enginePrints: 'The engine prints',
  builtins: (all, missing) =>
    missing === 0
      ? `All ${all} built-in names are there.`
      : `Of ${all} built-in names ${missing} are missing.`,
  classes: (all, lacking) =>
    lacking === 0
      ? `All ${all} built-in classes have all their attributes.`
      : `Of ${all} built-in classes ${lacking} lack attributes.`,
  modules: (all, absent, lacking) =>
    `CPython has ${all} modules in C. ${absent} of them are absent, and ${lacking} of the others lack public names.`,
  library: (all, failing) =>
    `Of ${all} importable public modules of the library ${failing} can not be imported yet.`,
  name: 'Name',
  missing: 'Missing',
  error: 'What the import says',
  show: (count) => `Show all ${count}`,
  measured: (cpython, node, rounds) =>
    `CPython ${cpython} and Node ${node} on one machine, the best of ${rounds} runs each.`,
  program: 'Program',
  what: 'What it does',
  cpythonMs: 'CPython, ms',
  oursMs: 'Engine, ms',
  ratio: 'Ratio',
  mean: 'Geometric mean',
};

const zhCN: ConformanceWords = {
  area: '领域',
  programs: '程序数',
  passing: '通过',
  allAreas: '合计',
  pattern: '程序',
  reason: '原因',
  noLines: '这里没有列出任何程序。',
  status: {
    features: '需要引擎还没有的功能',
    skip: '不运行',
    failed: '未通过',
    slow: '太长，因此不做逐条字节码的切片运行',
  },
  field: { categories: '所属', cause: '原因', workaround: '应对办法' },
  cpythonPrints: 'CPython 3.13.0 打印',
  enginePrints: '引擎打印',
  builtins: (all, missing) =>
    missing === 0 ? `${all} 个内置名称全部都有。` : `${all} 个内置名称中缺少 ${missing} 个。`,
  classes: (all, lacking) =>
    lacking === 0
      ? `${all} 个内置类的属性全部都有。`
      : `${all} 个内置类中，有 ${lacking} 个缺少部分属性。`,
  modules: (all, absent, lacking) =>
    `CPython 用 C 写的模块有 ${all} 个，其中 ${absent} 个还没有，另有 ${lacking} 个缺少部分公开名称。`,
  library: (all, failing) => `标准库中可导入的 ${all} 个公开模块里，有 ${failing} 个还不能导入。`,
  name: '名称',
  missing: '缺少',
  error: '导入时的报错',
  show: (count) => `显示全部 ${count} 项`,
  measured: (cpython, node, rounds) =>
    `CPython ${cpython} 与 Node ${node}，同一台机器，各取 ${rounds} 次中最快的一次。`,
  program: '程序',
  what: '做什么',
  cpythonMs: 'CPython（毫秒）',
  oursMs: '引擎（毫秒）',
  ratio: '倍数',
  mean: '几何平均',
};

export function conformanceWords(locale: string | undefined): ConformanceWords {
  return courseLanguage(locale) === 'zh-cn' ? zhCN : en;
}
