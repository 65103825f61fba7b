// Lint rule: the engine is deterministic and pure. Inside src/engine nothing may look at the host's clock, chance, timers, locale,
// garbage collector, page or process; a run is decided by program, files, input, seed and profile alone.
import type { Rule } from 'eslint';

const forbiddenNames: Readonly<Record<string, string>> = {
  Date: 'the host’s clock',
  performance: 'the host’s clock',
  setTimeout: 'a timer of the host',
  setInterval: 'a timer of the host',
  setImmediate: 'a timer of the host',
  queueMicrotask: 'the host’s queue',
  requestAnimationFrame: 'a timer of the page',
  crypto: 'the host’s chance',
  fetch: 'the host’s network',
  Intl: 'the host’s locale',
  WeakRef: 'the host’s garbage collector',
  FinalizationRegistry: 'the host’s garbage collector',
  process: 'the host’s process',
  window: 'the page',
  document: 'the page',
  navigator: 'the page',
  localStorage: 'the page',
  eval: 'code made at run time, which a host’s policy may forbid',
  Function: 'code made at run time, which a host’s policy may forbid',
};

const forbiddenMembers: Readonly<Record<string, string>> = {
  'Math.random': 'the host’s chance',
};

const localeMethods = /^(localeCompare|toLocale\w+)$/;

export const engineWorld: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'keep the host’s clock, chance, timers and modules out of the engine' },
    messages: {
      name: '{{name}} is {{what}}: the engine must not depend on it (design, law 1)',
      module: '{{name}}: the engine has no dependencies (design, law 5)',
    },
  },
  create(context) {
    return {
      'Program:exit'() {
        // Only the host's names, not variables of ours that happen to be called so.
        const scope = context.sourceCode.scopeManager.globalScope;
        const declaredByHost = (scope?.variables ?? []).filter(({ defs }) => defs.length === 0);
        const references = [
          ...(scope?.through ?? []),
          ...declaredByHost.flatMap((variable) => variable.references),
        ];
        for (const reference of new Set(references)) {
          const { name } = reference.identifier as { name: string };
          const what = forbiddenNames[name];
          const isType = 'isTypeReference' in reference && reference.isTypeReference === true;
          if (!what || isType) continue;
          context.report({
            node: reference.identifier as never,
            messageId: 'name',
            data: { name, what },
          });
        }
      },
      MemberExpression(node) {
        if (node.property.type !== 'Identifier' || node.computed) return;
        const object = node.object.type === 'Identifier' ? node.object.name : '';
        const name = `${object}.${node.property.name}`;
        const what = localeMethods.test(node.property.name)
          ? 'the host’s locale'
          : forbiddenMembers[name];
        if (what) context.report({ node, messageId: 'name', data: { name, what } });
      },
      ImportDeclaration(node) {
        const name = String(node.source.value);
        if (!name.startsWith('.')) context.report({ node, messageId: 'module', data: { name } });
      },
    };
  },
};
