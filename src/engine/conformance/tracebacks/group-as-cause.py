try:
    raise ExceptionGroup('a', [ValueError(1)])
except Exception as e:
    raise TypeError('zz\nyy') from e
