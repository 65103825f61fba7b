written = 3.25
where = id(written)
del written
other = 999.75
print("both written in the program:", id(other) == where)

made = float("3.25")
where = id(made)
del made
other = float("999.75")
print("both made while running:", id(other) == where)
