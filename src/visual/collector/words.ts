// The words of the picture, in both languages: what each phase of a collection does, with the objects of this one.

import type { Language } from '../shared/words.ts';
import type { CollectionStep, StepObject } from './collection-steps.ts';

export interface CollectorWords {
  readonly refcount: string;
  readonly gcRefs: string;
  /** The list that is collected, and the one beside it. */
  readonly collected: string;
  readonly apart: string;
  readonly freedList: string;
  readonly nobody: string;
  readonly kept: string;
  readonly freed: string;
  readonly outsideName: (name: string) => string;
  /** What happened in this step, given the one before it. */
  readonly sentence: (step: CollectionStep, before: CollectionStep | null) => string;
  readonly title: (step: CollectionStep) => string;
}

const code = (labels: readonly string[], separator: string, and: string): string =>
  labels.length < 2
    ? labels.join('')
    : `${labels.slice(0, -1).join(separator)}${and}${labels.at(-1)!}`;
const labelsAt = ({ objects }: CollectionStep, place: StepObject['place']): string[] =>
  objects.filter((one) => one.place === place).map(({ label }) => label);
const arrowsOf = ({ objects }: CollectionStep): number =>
  objects.reduce((sum, { refersTo }) => sum + refersTo.length, 0);

/** Whom a scan brought back from the list `unreachable`. */
function broughtBack(step: CollectionStep, before: CollectionStep | null): string[] {
  const apart = before === null ? [] : labelsAt(before, 'apart');
  return labelsAt(step, 'waiting').filter((label) => apart.includes(label));
}

/** Whose copy a scan raised while they were still waiting for their turn. */
function raised(step: CollectionStep, before: CollectionStep | null): string[] {
  return step.objects.flatMap(({ label, gcRefs }) => {
    const earlier = before?.objects.find((one) => one.label === label);
    return earlier?.place === 'waiting' && (gcRefs ?? 0) > (earlier.gcRefs ?? 0) ? [label] : [];
  });
}

/** Of the unreachable objects, those that have left that list alive. */
function revived(step: CollectionStep, before: CollectionStep | null): string[] {
  const apart = before === null ? [] : labelsAt(before, 'apart');
  return labelsAt(step, 'kept').filter((label) => apart.includes(label));
}

/** Objects whose count is another one now, with it; one whose count was not known before is left out. */
const changedCounts = (
  step: CollectionStep,
  before: CollectionStep | null,
  say: (label: string, count: number) => string,
): string[] =>
  step.objects.flatMap(({ label, refcount }) => {
    const earlier = before?.objects.find((one) => one.label === label)?.refcount ?? null;
    return refcount === null || earlier === null || earlier === refcount
      ? []
      : [say(label, refcount)];
  });
const nowEn = (label: string, count: number): string => `${label} now has a count of ${count}`;
const nowZh = (label: string, count: number): string => `${label} 的计数现在是 ${count}`;

const en = (labels: readonly string[]): string => code(labels, ', ', ' and ');
const zh = (labels: readonly string[]): string => code(labels, '、', ' 和 ');

function sentenceEn(step: CollectionStep, before: CollectionStep | null): string {
  const apart = labelsAt(step, 'apart');
  switch (step.phase) {
    case 'update_refs':
      return 'Each reference count is copied. The copy is gc_refs.';
    case 'subtract_refs':
      return `There are ${arrowsOf(step)} references among these objects. Each takes 1 off the copy of the object it leads to.`;
    case 'scan': {
      const { scanned } = step;
      if (scanned === null) return '';
      if (apart.includes(scanned))
        return `${scanned} has a copy of 0. It goes to the other list, for now.`;
      const back = broughtBack(step, before);
      const also =
        back.length === 0
          ? ''
          : ` It leads to ${en(back)}: back to the end of the list, with a copy of 1.`;
      const up = raised(step, before);
      const ahead =
        up.length === 0 ? '' : ` It leads to ${en(up)}, still to come: the copy becomes 1.`;
      return `${scanned} has a copy above 0. It stays.${also}${ahead}`;
    }
    case 'move_unreachable':
      return `The list is at its end. Nobody outside leads to ${en(apart)}.`;
    case 'handle_weakrefs':
      return 'Weak references to these objects are cleared, and their callbacks are called.';
    case 'finalize_garbage': {
      const changed = changedCounts(step, before, nowEn);
      const counts = changed.length === 0 ? '' : ` But ${en(changed)}.`;
      return `The finalisers have been called. Nothing has been taken apart yet.${counts}`;
    }
    case 'handle_resurrected_objects': {
      const back = revived(step, before);
      if (back.length === 0)
        return 'The same search again, among these only. Nobody has come back.';
      const rest = apart.length === 0 ? 'Nobody is left to be freed.' : `${en(apart)} will go.`;
      return `The same search again, among these only. Somebody outside now leads to ${en(back)}. ${rest}`;
    }
    case 'stop': {
      const freed = labelsAt(step, 'freed');
      if (freed.length === 0) return 'Nothing has been freed.';
      const changed = changedCounts(step, before, nowEn);
      const counts =
        changed.length === 0 ? '' : ` With them went their references: ${en(changed)}.`;
      return `The references inside ${en(freed)} have been cleared. The counts fell to 0, and ${en(freed)} went.${counts}`;
    }
    default:
      return 'The objects on the list, each with its reference count.';
  }
}

function sentenceZh(step: CollectionStep, before: CollectionStep | null): string {
  const apart = labelsAt(step, 'apart');
  switch (step.phase) {
    case 'update_refs':
      return '把每个引用计数抄一份，这份副本就是 gc_refs。';
    case 'subtract_refs':
      return `这些对象之间有 ${arrowsOf(step)} 个引用。每个引用都让它指向的对象的副本减 1。`;
    case 'scan': {
      const { scanned } = step;
      if (scanned === null) return '';
      if (apart.includes(scanned)) return `${scanned} 的副本是 0，先移到另一个链表。`;
      const back = broughtBack(step, before);
      const also = back.length === 0 ? '' : `从它能走到 ${zh(back)}：移回链表末尾，副本记为 1。`;
      const up = raised(step, before);
      const ahead = up.length === 0 ? '' : `从它能走到还没轮到的 ${zh(up)}：副本记为 1。`;
      return `${scanned} 的副本大于 0，留下。${also}${ahead}`;
    }
    case 'move_unreachable':
      return `链表走完了。外面没有谁能走到 ${zh(apart)}。`;
    case 'handle_weakrefs':
      return '指向这些对象的弱引用被清空，弱引用的回调被调用。';
    case 'finalize_garbage': {
      const changed = changedCounts(step, before, nowZh);
      const counts = changed.length === 0 ? '' : `不过 ${zh(changed)}。`;
      return `终结器都调用过了。还什么都没有拆开。${counts}`;
    }
    case 'handle_resurrected_objects': {
      const back = revived(step, before);
      if (back.length === 0) return '只在这些对象里再找一遍。没有谁复活。';
      const rest = apart.length === 0 ? '没有要释放的了。' : `${zh(apart)} 要释放。`;
      return `只在这些对象里再找一遍。现在外面有引用能走到 ${zh(back)}。${rest}`;
    }
    case 'stop': {
      const freed = labelsAt(step, 'freed');
      if (freed.length === 0) return '什么也没有释放。';
      const changed = changedCounts(step, before, nowZh);
      const counts = changed.length === 0 ? '' : `它们手里的引用也没了：${zh(changed)}。`;
      return `${zh(freed)} 里面的引用被清空，计数降到 0，于是被释放。${counts}`;
    }
    default:
      return '链表上的对象，各有各的引用计数。';
  }
}

const titleOf = ({ phase, scanned }: CollectionStep, start: string, stop: string): string => {
  if (phase === 'start') return start;
  if (phase === 'stop') return stop;
  return phase === 'scan' ? `move_unreachable: ${scanned ?? ''}` : phase;
};

export const collectorWords: Readonly<Record<Language, CollectorWords>> = {
  en: {
    refcount: 'reference count',
    gcRefs: 'gc_refs, the copy',
    collected: 'On the list',
    apart: 'Unreachable, as far as known',
    freedList: 'Freed',
    nobody: 'nobody',
    kept: 'stays',
    freed: 'freed',
    outsideName: (name) => `the name ${name}`,
    sentence: sentenceEn,
    title: (step) => titleOf(step, 'Before', 'delete_garbage'),
  },
  'zh-cn': {
    refcount: '引用计数',
    gcRefs: '副本 gc_refs',
    collected: '链表上',
    apart: '目前看不可达',
    freedList: '已释放',
    nobody: '没有',
    kept: '留下',
    freed: '已释放',
    outsideName: (name) => `名字 ${name}`,
    sentence: sentenceZh,
    title: (step) => titleOf(step, '开始之前', 'delete_garbage'),
  },
};
