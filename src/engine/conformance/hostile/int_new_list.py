int.__new__(list)
