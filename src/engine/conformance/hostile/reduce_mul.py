import functools, operator
functools.reduce(operator.mul, range(1, 10**7))
