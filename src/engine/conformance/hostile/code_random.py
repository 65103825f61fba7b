import random, types
def f(a, b=2):
    for x in range(a): b += x
    return [b, a, f'{b}']
r = random.Random(5)
base = f.__code__.co_code
for i in range(300):
    code = bytearray(base)
    for _ in range(3): code[r.randrange(len(code))] = r.randrange(256)
    try:
        types.FunctionType(f.__code__.replace(co_code=bytes(code)), {})(3)
    except Exception as e: pass
print('done')
