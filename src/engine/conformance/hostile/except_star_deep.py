e = ValueError()
for _ in range(10**4): e = ExceptionGroup('x', [e])
try: raise e
except* KeyError: pass
