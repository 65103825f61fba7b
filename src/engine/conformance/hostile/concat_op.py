import operator
operator.mul([1], 10**18)
