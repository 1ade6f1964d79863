# language: id
# translator: machine draft
# state: draft

## What many runs show together

# source: 542279de8ecd
across-open = Latihan Anda sejauh ini

# source: cdb4ee2aea69
across-point = ,

# source: afda5489f2f4
across-runs = Latihan yang sudah diakhiri dan dapat dihitung: { $runs }.

# source: 0560b54abf32
across-whose = Ini latihan yang disimpan di komputer atau stik ini. Program tidak mengenal nama siapa pun: jika orang lain juga bermain di sini, latihan mereka ikut di dalamnya. Semua ini menunjukkan apa yang dilakukan di sini, bukan apa yang akan dilakukan seseorang saat bertugas.

# source: 43e90745c4c3
across-reading = Membaca latihan Anda: { $done } dari { $all }.

# source: fac68eea7fdb
across-none = Belum ada latihan di sini yang sudah diakhiri dan dapat dihitung. Setelah beberapa latihan pertama, di sini Anda melihat apa yang ditunjukkan semuanya bersama.

# source: 395708b19b05
across-left-out = Tidak dihitung: { $reasons }.

# source: 5ddf8a14dd29
across-left-begun = { $count } yang belum diakhiri

# source: e23c09302cf4
across-left-unreadable = { $count } yang tidak dapat dibaca sampai akhir

# source: 11ef78de6410
across-left-missing = { $count } dari skenario yang tidak ada di sini

# source: b1296850fb76
across-left-rules = { $count } yang dinilai menurut aturan versi lain

# source: 7a51edfdf328
across-left-differs = { $count } yang kini hasilnya lain

# source: 86c74189d69a
across-left-unfair = { $count } yang di dalamnya tidak ada yang dapat dinilai

# source: d6244e099501
across-left-copies = { $count } yang ada dua kali di sini

# source: e67480e03555
across-left-older = { $count } yang lebih lama daripada { $newest } yang terbaru

# source: bfe7c0698242
across-provisional = Dari berapa kasus sesuatu dikatakan dipilih untuk sementara. Panel praktisi yang harus menetapkannya.

# source: 8cc40ef313f8
across-stands-out = Yang menonjol

# source: 662b899c1bab
across-lines = Dari { $of } tanda biasa yang Anda catat, { $got } Anda anggap tanda perdagangan orang.

# source: ddf036f39d1a
across-lines-passed = Dari { $of } tanda nyata yang Anda catat, { $got } tidak Anda hitung.

# source: c5a0746d8d9e
across-lines-readily = Anda terlalu mudah curiga. Tanyakan apa lagi yang dapat menjelaskan suatu tanda sebelum menghitungnya.

# source: f12d47ab0e1b
across-lines-hardly = Anda terlalu sedikit menghitung. Tanda yang tidak dijelaskan oleh apa pun dihitung.

# source: 0bcf71688b61
across-lines-both = Tanda nyata dan tanda biasa masih tampak mirip bagi Anda. Ajukan satu pertanyaan lagi sebelum memilah.

# source: 5beb67a50923
across-lines-neither = Dari sini belum tampak Anda condong ke sisi mana.

# source: 1d4578d70de7
across-lines-few = Cara Anda membedakan tanda nyata dari tanda biasa dikatakan dari { $need } baris tiap jenis. Masih kurang: biasa { $innocent }, nyata { $signs }.

# source: 7cc970f7e5f0
across-people = Dari { $of } orang yang bukan korban, { $got } Anda duga sebagai korban.

# source: 0c4ff15a40d3
across-people-passed = Dari { $of } korban, { $got } tidak Anda kenali.

# source: d4b523b17742
across-people-readily = Anda terlalu mudah menduga orang sebagai korban. Cari juga apa yang berbicara sebaliknya.

# source: ccbedfb36e99
across-people-hardly = Anda melewatkan terlalu banyak korban. Alasan yang wajar lebih ringan daripada bukti.

# source: f3cf49a83038
across-people-both = Korban dan orang lain masih tampak mirip bagi Anda. Dengarkan tiap orang lebih lama sebelum memutuskan.

# source: 2c595bd49e3f
across-people-neither = Dari sini belum tampak Anda condong ke sisi mana terhadap orang.

# source: 9904d2fb360a
across-people-few = Cara Anda membedakan korban dari orang lain dikatakan dari { $need } orang tiap jenis. Masih kurang: korban { $victims }, orang lain { $others }.

# source: 4ba1104fffe2
across-by = { $words } ({ $rule })

## Behind it

# source: 06b848b2fe58
across-figures = Angka di baliknya

# source: 94f2ff96f9e7
across-between = Kata “antara” mengatakan seberapa pasti ini: nilai sebenarnya bisa di mana saja di dalamnya (dalam 95 dari 100 hitungan memang begitu). Makin sedikit kasus, makin lebar.

# source: b39c2b0f9248
across-group-lines = Baris yang Anda pilah

# source: 5dddf7930655
across-group-people = Orang yang Anda putuskan

# source: 33f0e0bb2a66
across-group-sure = Seberapa yakin kata Anda

# source: ccafa894dd48
across-figure-lines-over = Tanda biasa yang dianggap tanda perdagangan orang: { $rate } %, antara { $low } dan { $high } %, dari { $of }.

# source: 91eacd96698a
across-figure-lines-passed = Tanda nyata yang tidak dihitung: { $rate } %, antara { $low } dan { $high } %, dari { $of }.

# source: 754c5ca93636
across-figure-people-over = Orang lain yang diduga korban: { $rate } %, antara { $low } dan { $high } %, dari { $of }.

# source: e15fd8f81c2c
across-figure-people-passed = Korban yang tidak dikenali: { $rate } %, antara { $low } dan { $high } %, dari { $of }.

# source: 51349070beb9
across-figure-d = Membedakan keduanya (d′): { $value }, antara { $low } dan { $high }. 0 berarti menebak; makin tinggi makin baik.

# source: bd7a3f7b50ad
across-figure-c = Anda condong ke mana (criterion): { $value }, antara { $low } dan { $high }. Di bawah 0 mudah curiga, di atas 0 sulit curiga.

# source: 4604824c326e
across-brier = Nilai Brier: { $value }, antara { $low } dan { $high }, dari { $count } pernyataan. 0 berarti selalu yakin dan benar; yang selalu berkata 50 % mendapat seperempat.

# source: bb5b8635fd61
across-sure-few = Dikatakan dari { $need } pernyataan seberapa yakin Anda. Masih kurang: { $more }.

# source: 6acc6b313c92
across-curve = Yang Anda katakan, dan yang benar

# source: 7a261b86bfa2
across-curve-means = Ke kanan seberapa mungkin menurut Anda, ke atas berapa yang memang korban. Pada garis putus-putus keyakinan Anda pas; di bawahnya Anda terlalu curiga, di atasnya kurang. Garis tegak mengatakan seberapa pasti tiap titik.

# source: f9c1095d7e8a
across-curve-point = Saat Anda berkata sekitar { $said } % ({ $count } kali), { $got } memang korban: { $rate } %, antara { $low } dan { $high } %.

# source: 662af21a3746
across-axis-said = kata Anda, %

# source: 1c759a96332f
across-axis-true = memang korban, %

# source: 0b92df1e9e49
across-even = keyakinan pas

# source: acba25512100
across-axis-run = latihan

# source: 43405af2966a
across-axis-value = dari 100

# source: e31661b5e580
across-asked = Cara Anda bertanya, latihan demi latihan

# source: c31829bbc598
across-asked-all = Anda mengatakan { $all } hal dalam percakapan: { $open } terbuka atau menindaklanjuti yang diceritakan, { $good } cara baik lainnya, { $leading } menaruh jawaban di mulut orang, { $poor } cara buruk lainnya.

# source: 51536614652f
across-asked-plot = Cara bertanya yang baik, dari 100

# source: 2ae107b283b1
across-runs-few = Dikatakan latihan demi latihan mulai dari { $need } latihan. Masih kurang: { $more }.

# source: 9ee78f7704f8
across-scores = Keterampilan, latihan demi latihan

# source: d8b5a624c636
across-series = Pertama { $first }, terakhir { $last }; terendah { $low }, tertinggi { $high }. Latihan: { $count }. Berurutan: { $values }.

# source: 35c334e72ae6
across-series-none = tidak dinilai

# source: 537311465939
across-missed = Yang Anda lewatkan, dan yang berulang

# source: cfc7dc756b29
across-worries = Tanda yang seharusnya ditemukan, kekhawatiran terlemah lebih dulu

# source: c4f6561b15d0
across-worry = { $worry }: ditemukan { $got } dari { $of }. Itu antara { $low } dan { $high } %.

# source: 99f84105d551
across-worries-few = Suatu kekhawatiran dikatakan mulai dari { $need } tanda. Belum ada yang sebanyak itu.

# source: 09cefa0d63b2
across-mistakes = Kesalahan yang terdokumentasi, yang tersering lebih dulu

# source: 5da5c9dd5b15
across-mistake = { $mistake }: dalam { $got } dari { $of } latihan.

# source: 760e549f2c31
across-mistakes-none = Tidak ada yang tampak. Latihan: { $runs }.

## Whether looks mattered

# source: 969527a83dc5
across-looks = Apakah penampilan berpengaruh? Untuk Anda sendiri

# source: f79f667d1b5f
across-looks-alone = Ini untuk Anda sendiri. Ini tidak ada di laporan mana pun dan tidak ada di apa pun yang diserahkan.

# source: 74a720a90995
across-looks-means = Dua orang dapat punya peran yang sama dan kebenaran yang sama, dan hanya beda penampilan. Kerja yang cermat memutuskan sama tentang keduanya. Perbedaan di sini tidak membuktikan apa pun tentang Anda: itu alasan untuk berpikir. Tidak adanya perbedaan bukan bukti keadilan.

# source: 39b7370f30a3
across-trait-age = Usia

# source: da5ead212d52
across-trait-gender = Perempuan atau laki-laki

# source: 701d021d08c5
across-trait-origin = Negara

# source: 2ba62c2b69f5
across-trait-dress = Pakaian

# source: 216f8ced9f8d
across-looks-few = Kasusnya belum cukup. Pasangan yang berbeda dalam hal ini: { $pairs }; yang tidak: { $same }. Perlu { $need } dari tiap jenis.

# source: 6b7cbc73375d
across-looks-nothing = Tidak tampak perbedaan di luar kebetulan. Dari { $pairs } pasangan yang berbeda dalam hal ini, { $got } Anda putuskan berbeda; dari { $same } yang tidak, { $same_got }.

# source: b5e6b00b3ee7
across-looks-differs = Lihat lagi hal ini. Dari { $pairs } pasangan yang berbeda dalam hal ini, { $got } Anda putuskan berbeda; dari { $same } yang tidak, hanya { $same_got }. Dalam { $alone } pasangan tidak ada hal lain yang berbeda. Penampilan di sini dibagikan secara kebetulan dan tidak pernah mengatakan apa yang benar.
