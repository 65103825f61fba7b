memoryview(bytes(10**6)).cast('B', [1] * 10**5)
