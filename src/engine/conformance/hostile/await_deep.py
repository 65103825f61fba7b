async def f(n):
    if n: await f(n - 1)
f(10**5).send(None)
