import sys

log = []

async def agen():
    try:
        yield 1
        yield 2
    finally:
        log.append('finally')

def first(g):
    log.append('first ' + type(g).__name__)

def final(g):
    log.append('final')
    try:
        g.aclose().send(None)
    except StopIteration:
        pass

old = sys.get_asyncgen_hooks()
sys.set_asyncgen_hooks(firstiter=first, finalizer=final)
g = agen()
try:
    g.__anext__().send(None)
except StopIteration as e:
    print('value', e.value)
print(log)
del g
print(log)
sys.set_asyncgen_hooks(*old)
g = agen()
del g
print(log)
