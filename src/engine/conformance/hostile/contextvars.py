import contextvars
c = contextvars.ContextVar('c')
def f(): contextvars.copy_context().run(f)
f()
