def average():
    count = total = 0
    mean = None
    while True:
        number = yield mean
        count += 1
        total += number
        mean = total / count


means = average()
next(means)
for number in 10, 20, 60:
    print('sent', number, 'got', means.send(number))
means.close()
