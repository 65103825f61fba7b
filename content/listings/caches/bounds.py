def shared(number):
    return int(str(number)) is int(str(number))


low = high = 0
while shared(low - 1):
    low -= 1
while shared(high + 1):
    high += 1
print(f'one object each from {low} to {high}')
