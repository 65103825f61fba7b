import gc, io, sys, warnings
def leak(mode='w'):
    open('r.txt', mode)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    leak()
    f = open('r.txt', 'rb')
    del f
    open('r.txt', 'rb', buffering=0)
    with open('r.txt') as g:
        pass
    del g
    io.StringIO('x')
    io.BytesIO()
for w in caught:
    print(w.category.__name__, str(w.message))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('default')
    leak('rb')
print([w.category.__name__ for w in caught])
leak()
print('quiet by default')
