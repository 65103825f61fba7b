// Lint rule: a native that can be suspended is a generator whose name ends in `Steps`. Calling it does nothing yet; whoever calls it
// must delegate (`yield*`), hand it to the frame machinery (`suspendSteps(...)`, `new StepsFrame(...)`), or pass it on as a result.
// A forgotten `yield*` would silently skip the work.
import type { Rule } from 'eslint';

/** The frame machinery itself: these run or keep a generator. */
const machinery = /^(suspend\w*|\w*Frame|drive\w*|run\w*)$/;
/** Where a generator may be handed to: the machinery, or another generator, whose own call is checked. */
const takers = /^(suspend\w*|\w*Frame|drive\w*|run\w*|\w+Steps)$/;

export const floatingSteps: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    docs: {
      description:
        'every call of a …Steps generator is under yield* or handed to the frame machinery',
    },
    messages: {
      floating: '{{name}}(...) does nothing by itself: `yield*` it, or hand it to suspendSteps',
    },
  },
  create(context) {
    return {
      CallExpression(node) {
        const name = calledName(node.callee);
        if (!name.endsWith('Steps') || machinery.test(name)) return;
        const parent = node.parent;
        const delegated =
          (parent.type === 'YieldExpression' && parent.delegate) ||
          parent.type === 'ReturnStatement' ||
          parent.type === 'ConditionalExpression' ||
          (parent.type === 'ArrowFunctionExpression' && parent.body === node) ||
          ((parent.type === 'CallExpression' || parent.type === 'NewExpression') &&
            takers.test(calledName(parent.callee)));
        if (!delegated) context.report({ node, messageId: 'floating', data: { name } });
      },
    };
  },
};

function calledName(callee: { readonly type: string }): string {
  if (callee.type === 'Identifier') return (callee as unknown as { name: string }).name;
  if (callee.type === 'MemberExpression') {
    const { property } = callee as unknown as { property: { type: string; name?: string } };
    return property.type === 'Identifier' || property.type === 'PrivateIdentifier'
      ? (property.name ?? '')
      : '';
  }
  return '';
}
