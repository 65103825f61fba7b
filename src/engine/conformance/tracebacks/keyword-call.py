def f(*, k): pass
lst = [1,2,3]
lst[0] = f(kk=3)
