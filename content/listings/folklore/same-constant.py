first = 1000
second = 1000
print("in one file:", first is second)
print("made while running:", int("1000") is int("1000"))
print("small, made while running:", int("100") is int("100"))
