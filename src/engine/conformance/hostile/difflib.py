import difflib
list(difflib.ndiff(['a' * 1000] * 1000, ['b' * 1000] * 1000))
