# language: km
# translator: machine draft
# state: draft

## Why something cannot be done

# source: 8155e6efa0f4
refusal-ended = វគ្គបានចប់ហើយ។

# source: efc1ff007542
refusal-shift-over = ចប់វេនហើយ។ អ្នកនៅតែអាចសរសេរកំណត់ត្រា និងសម្រេចបាន។

# source: 012277ee1f17
refusal-not-here = វាមិននៅទីនេះទេ។

# source: 9328afe8f864
refusal-person-not-here = { $person } មិននៅទីនេះទេ។

# source: 39b0230a0f4b
refusal-not-now = ឥឡូវនេះធ្វើមិនបានទេ។

# source: 566c2772c989
refusal-will-not-talk = { $person } មិនចង់និយាយទេ។

# source: e996be26883a
refusal-no-such-document = អ្នកគ្មានឯកសារនោះទេ។

# source: fd1cd159372d
refusal-already-done = បានធ្វើរួចហើយ។

# source: 80bb8f5d61c8
refusal-cue-not-met = អ្នកមិនបានសម្គាល់ឃើញវាទេ។

# source: 97f628ac11c7
refusal-no-finding = ការសម្រេចត្រូវមានសេចក្តីសន្និដ្ឋានយ៉ាងហោចណាស់មួយ។

# source: 63642e2e0106
refusal-words = { $words }

## Refusals: at the table and at the desk

# source: 9ee008eb1813
refusal-waited = មាននរណាម្នាក់ចង់បានអ្វីមួយ ហើយកំពុងរង់ចាំអ្នក។

# source: 0d06290da16a
refusal-nobody-waits = ឥឡូវនេះគ្មាននរណារង់ចាំរឿងនោះទេ។

# source: 66c51d01b591
refusal-not-read = វាសរសេរជាភាសាដែលអ្នកអានមិនបាន។

# source: 7cb1908f8ca1
refusal-at-table = អ្នកកំពុងអង្គុយជាមួយគេ។ សូមក្រោកជាមុនសិន។

# source: 187e9eb83dfe
refusal-no-talk = អ្នកមិនបានអង្គុយជាមួយនរណាទេ។

# source: c7e6973285c2
refusal-too-many-grounds = សូមផ្ដល់ហេតុផលយ៉ាងច្រើនប្រាំមួយបន្ទាត់។

# source: 23c2c6a4a6d6
refusal-not-on-page = ហេតុផលត្រូវស្ថិតនៅលើទំព័ររបស់មនុស្សនោះ។

# source: 3dbed3ecc82b
refusal-no-such-interpreter = ឥឡូវនេះរកអ្នកបកប្រែភាសានោះមិនបានទេ។

# source: 3b8fb543694b
refusal-not-to-decide = មិនមានអ្វីត្រូវសម្រេចអំពីមនុស្សនេះទេ។

# source: 79030400376e
refusal-talk = ឥឡូវនេះមិនអាចនិយាយ ឬធ្វើបែបនោះបានទេ។
