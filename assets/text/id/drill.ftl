# language: id
# translator: machine draft
# state: draft

## Short drills: what they are called

# source: 2f0ac5eae1da
drill-title = Latihan singkat

# source: 2bd68a2ad5d3
drill-means = Setiap pertanyaan sekitar setengah menit. Tidak ada yang dinilai, dan tidak perlu terburu-buru.

# source: 3702146d1062
drill-name-kind = Jenis pertanyaan

# source: de57f1c3e0e3
drill-name-better = Yang lebih baik dari dua

# source: 351af3ce3722
drill-name-next = Pertanyaan berikutnya

# source: 55516faee079
drill-name-sort = Memilah satu baris

# source: 88d691334018
drill-name-enough = Cukup atau belum

# source: c6922891e88d
drill-name-order = Urutan kerja

# source: b042f2cf2eed
drill-point = { $drill }: { $about }

## Short drills: what is asked

# source: 8e02641e73e2
drill-kind-question = Anda mengatakan ini kepada { $person }. Apakah ini?

# source: c4d2edca93dd
drill-better-question = Anda berbicara dengan { $person }. Cara mana yang lebih baik?

# source: 5368e58fff3d
drill-next-question = Hanya ini yang diceritakan { $person } sejauh ini. Apa yang Anda katakan selanjutnya?

# source: 5434ecf29703
drill-sort-question = Bagaimana Anda memilah baris ini, di halaman tentang { $person }?

# source: 6bfab564e215
drill-enough-question = Hanya ini yang Anda ketahui tentang { $person }. Apakah cukup?

# source: b2750f79ddd8
drill-order-question = Mana yang lebih dulu dalam wawancara?

# source: a0f7597053c8
drill-order-next = Ini sudah dilakukan. Mana yang berikutnya?

# source: 309b1fb5d303
drill-subject = Belum ada yang ditanyakan tentang: { $subject }

# source: 159c13f89192
drill-begin = Anda mulai: { $words }

# source: 800e3c12c9dd
drill-done = Sudah: { $step }

# source: 6ea8cd3a4690
drill-enough-yes = Ada alasan yang wajar

# source: ef5f5ea228a9
drill-enough-no = Belum: tanyakan lagi

## Short drills: what is said to an answer

# source: cd5592e5e314
drill-right = Benar.

# source: 90f92e62238f
drill-wrong = Belum kali ini.

# source: fe333e8b942b
drill-right-one = Yang ini benar.

# source: 5a9319e3da43
drill-answered = Anda sudah menjawab ini.

# source: 28c181f19080
drill-told = { $come } { $answer } ({ $rule })

# source: 81c6e15ddeb2
drill-told-why = { $come } { $answer } { $why } ({ $rule })

# source: 2e28fcd6a53b
drill-other = Yang lain: { $kind }.

## Short drills: on the screen

# source: b28b5d931684
drill-at = Pertanyaan { $at } dari { $all }

# source: 97903f19edf6
drill-go-on = Lanjut

# source: 617dd1e3698b
drill-over = Latihan selesai

# source: 721f6345cbc7
drill-score = Anda benar { $right } dari { $all }.

# source: beb901a0a6f4
drill-means-little = Latihan menunjukkan jawaban Anda hari ini. Latihan tidak menunjukkan apa yang akan Anda katakan saat bertugas.

# source: 5a7866e76f74
drill-comes-back = Yang akan kembali

# source: 8fd44652ca79
drill-comes-on = { $when }: { $what }

# source: 7f270c3db831
drill-none-back = Tidak ada yang perlu kembali.

# source: 6021e40d2bd2
drill-again = Latihan lain

# source: a415d053145a
drill-to-interview = Lanjut ke wawancara

# source: 70c574ea557e
drill-nothing = Tidak ada pertanyaan yang dapat dibuat dari yang ada di sini.

# source: 450928fea4be
drill-calendar = Berkas kalender

# source: 73590b43312b
drill-calendar-means = Mencatat hari, tanpa nama.

# source: 4ed813b7b7d9
drill-calendar-kept = Berkas kalender ada di sini: { $place }

# source: 0dd833fcdeba
drill-calendar-not = Berkas kalender tidak dapat ditulis: { $reason }.

# source: 45fa1e92e911
drill-calendar-summary = Waktunya latihan singkat

# source: 98ccdb2defb5
drill-calendar-count = Pertanyaan yang perlu diulang: { $count }. Perlu satu sampai empat menit.

# source: 12d209a894f3
drill-fixed = Kembali menurut jeda tetap

# source: 32d4d4e41bde
drill-fixed-means = Setelah minggu-minggu ini: { $weeks }.

# source: f7b2d713337d
drill-measured = Kembali menurut hasilnya

# source: 9098bd47aa47
drill-measured-means = Dihitung dengan cara yang dibuat untuk belajar kata. Belum ada yang mencobanya untuk wawancara.

# source: 6781cc78ae06
drill-not-kept = Yang akan kembali tidak dapat disimpan: { $reason }. Ini berlaku sampai program ditutup.

# source: bf8d8bd40e97
drill-not-read = Yang disimpan dari latihan tidak dapat dibaca: { $reason }.

## Short drills: on the shelf and before the first interview

# source: 569c74200e61
drill-due = Diulang hari ini: { $count }

# source: b8ab2fd815ee
drill-next-due = Yang berikutnya kembali pada { $when }.

# source: 8b1ec4e56bd9
drill-begin-mixed = Latihan campuran

# source: 2562c7d2fd00
drill-begin-coding = Cara bertanya

# source: 44926d134cad
drill-offer = Sebelum wawancara pertama, Anda dapat menyebut jenis beberapa pertanyaan. Perlu sekitar empat menit.

# source: 433f380b04aa
drill-offer-take = Latihan dulu

# source: 8ab2b733e2c4
drill-offer-decline = Tanpa latihan

## Short drills: cards to print

# source: b6ecb8eef6db
drill-cards-title = Kartu untuk latihan singkat

# source: 8307622e147a
drill-cards-how = Gunting kartu, atau baca dari halaman. Katakan jawaban dan alasannya lebih dulu. Jawaban ada di halaman terakhir.

# source: 01e0d61d72a8
drill-cards-draw = Lembar { $draw }

# source: 4ad0a0a6ae56
drill-cards-answers = Jawaban
