import operator
operator.attrgetter('.'.join(['a'] * 10**5))(1)
