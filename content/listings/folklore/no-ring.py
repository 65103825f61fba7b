import sys

print("a list of all objects:", hasattr(sys, "getobjects"))
print("bytes of a float:", sys.getsizeof(1.5))
