import contextvars

var = contextvars.ContextVar('var')
dflt = contextvars.ContextVar('dflt', default=42)
print(dflt.get(), var.get('fallback'), var.name)
try:
    var.get()
except LookupError as e:
    print('LookupError', e.args[0] is var)
token = var.set('new')
print(var.get(), token.old_value is contextvars.Token.MISSING, token.var is var, contextvars.Token.MISSING)
t2 = var.set('newer')
print(t2.old_value)
var.reset(t2)
print(var.get())
try:
    var.reset(t2)
except RuntimeError as e:
    print('RuntimeError', str(e).endswith('has already been used once'))
other = contextvars.ContextVar('other')
try:
    other.reset(token)
except ValueError as e:
    print('ValueError', str(e).endswith('was created by a different ContextVar'))
ctx = contextvars.copy_context()
print(len(ctx), ctx[var], var in ctx, dflt in ctx, ctx.get(dflt), ctx.get(dflt, 1), list(ctx.keys()) == [var], list(ctx.values()), list(ctx.items()) == [(var, 'new')])


def work(x, *, y):
    print('inside', var.get(), dflt.get())
    var.set(x)
    dflt.set(y)
    return x + str(y)


print(ctx.run(work, 'X', y=1), var.get(), dflt.get(), ctx[var], ctx[dflt])
try:
    ctx.run(lambda: 1 / 0)
except ZeroDivisionError as e:
    print(e)
try:
    ctx.run(ctx.run, print)
except RuntimeError as e:
    print(str(e).startswith('cannot enter context'))
try:
    ctx.run(var.reset, token)
except ValueError as e:
    print(str(e).endswith('was created in a different Context'))
for bad in ('contextvars.ContextVar()', 'contextvars.ContextVar(1)', "contextvars.ContextVar('a', 'b')", 'contextvars.Token()', 'contextvars.Context(1)', 'ctx[1]', "'x' in ctx", 'ctx.run()', 'ctx[other]', 'hash(ctx)', 'hash(token)', 'var.reset(5)', 'ctx < ctx'):
    try:
        print(eval(bad))
    except Exception as e:
        print(bad, type(e).__name__, str(e).split(' at 0x')[0])
