def gen(name):
    try:
        yield name
    finally:
        print('finally', name)

g = gen('global')
print(next(g))
h = [gen('in list')]
print(next(h[0]))
fresh = gen('never started')
done = gen('done')
print(list(done))
print('end')
