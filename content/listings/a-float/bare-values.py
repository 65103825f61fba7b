from array import array

numbers = [0.5, 1.5, 2.5]
bare = array('d', numbers)
print(numbers[0] is numbers[0], bare[0] is bare[0])
