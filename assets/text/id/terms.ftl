# language: id
# translator: machine draft
# state: draft

## Terms: the definition and the indicators

# source: acf69c79d070
element-act = Proses: merekrut, memindahkan, menampung, atau menerima seseorang

# source: b1d94b245629
element-means = Cara: kekerasan, ancaman, kebohongan, atau memanfaatkan posisi rentan

# source: b798d87ce040
element-purpose = Tujuan: eksploitasi

# source: d12ca643a199
dimension-deceptive-recruitment = Kebohongan saat merekrut

# source: 75fd6727369a
dimension-coercive-recruitment = Tekanan saat merekrut

# source: 80774c7b1b42
dimension-recruitment-vulnerability = Memanfaatkan posisi rentan saat merekrut

# source: ec93da6796e0
dimension-exploitation = Eksploitasi

# source: c223fdb1192f
dimension-coercion-at-destination = Tekanan di tempat kerja

# source: fd3abc7c9953
dimension-destination-vulnerability = Memanfaatkan posisi rentan di tempat kerja

# source: eda15ce4834a
strength-strong = kuat

# source: c082456a7766
strength-medium = sedang

# source: 481ba4019c9d
strength-weak = lemah

# source: ad08defcbfea
age-group-adult = Dewasa

# source: 8053321281f5
age-group-child = Anak

# source: 070696fee30c
tag-verified = sudah dicocokkan dengan kutipan naskah terbitan

# source: 1e4fab516a52
tag-secondary = diketahui dari ringkasan; belum dicocokkan dengan naskah terbitan

# source: 1cfb03f2087b
tag-memory-high = belum dicocokkan dengan naskah terbitan

# source: 9be0fc06fba6
tag-memory-medium = belum dicocokkan dengan naskah terbitan; pakai dengan hati-hati

# source: fad6c37f8a50
tag-memory-low = belum diperiksa; pakai dengan sangat hati-hati

# source: 8abc2220f2b7
tag-design = pilihan proyek ini, bukan aturan yang diterbitkan

# source: 44dfb2315aa6
tag-not-found = sudah dicari, dan tidak ada sumber terbitan yang ditemukan

# source: 7319f10e8442
tag-provisional-rule = { $rule } (sementara)

# source: 96f7ce23c6d0
tag-provisional-means = Sementara: belum ada seorang pun di sini yang membuka sumber aturan ini. Tanyakan kepada yang tahu sebelum mengandalkannya.

## Terms: talking

# source: 0840da7fc52f
wording-explain = Mengatakan siapa dirinya dan ke mana kata-kata pergi

# source: 5aa56ab42916
wording-open = Ajakan terbuka

# source: 20c9ed8404be
wording-probing = Melanjutkan yang baru dikatakan

# source: 18c7c92cf867
wording-fact = Satu fakta, pada saat yang tepat

# source: 4b151166ab1f
wording-meets = Menjawab rasa takut dengan jujur

# source: 9e2372f64919
wording-consent = Bertanya siapa yang boleh diberi tahu

# source: d875b39ce7c1
wording-honest = Mengatakan yang tidak diketahui

# source: f7c629804f8f
wording-close = Membacakan kembali dan mengatakan langkah berikutnya

# source: ee6c07a2a2b4
wording-closed = Ya atau tidak, terlalu dini

# source: 013581cecd60
wording-leading = Menganggap ada yang belum dikatakan

# source: e4221e907405
wording-choice = Dua jawaban untuk dipilih

# source: a442ccd16b54
wording-several = Beberapa pertanyaan sekaligus

# source: 35245b6493cf
wording-blame = Menyalahkan

# source: 0c412fcc13e2
wording-doubt = Tidak percaya

# source: e821991f3c3f
wording-detail = Meminta rincian yang menyakitkan

# source: 1eec97a07f6b
wording-promise = Janji

# source: eb2f65b885fa
wording-soothe = Membicarakan takut agar hilang

# source: 955ee06c2d07
wording-price = Bantuan hanya bila bercerita

# source: 89c1b67f8c4e
wording-blanket = Persetujuan ditulis tanpa bertanya

# source: b6459418aec1
wording-abrupt = Mengakhiri tanpa kata

# source: d5d14c880057
wording-let-in = Membiarkan masuk orang yang berkuasa

# source: 031c43e17b50
wording-label = Memberi nama pada orangnya

# source: 56aa198a0061
wording-threat = Ancaman

# source: 1aa71d49bdb2
wording-unheeding = Menanyakan yang sudah diceritakan

# source: f5ce7c430de2
stance-invites = Membiarkan mereka memilih apa yang diceritakan

# source: 58186a3f3a7d
stance-tells = Memberi tahu, menjawab, atau meminta izin

# source: 336e376accbb
stance-puts-in = Memasukkan kata-kata

# source: 3c30cd942a6f
stance-presses = Menekan, menjanjikan, atau menyakiti

# source: 9e6b4172e207
stage-engage = Pembukaan

# source: b2cd5206ebd7
stage-account = Cerita mereka

# source: f79ebae4aae3
stage-closure = Penutup

# source: b4a12b492eab
fear-overheard = Takut terdengar orang

# source: 6f6ede83f957
fear-removal = Takut dipulangkan paksa

# source: 2a9144da9f3c
fear-arrest = Takut dianggap pelakunya

# source: 26a3885c544b
fear-revenge = Takut balas dendam

# source: 44faedf8d81b
fear-family = Takut untuk keluarga

# source: 507bc503fce6
fear-debt = Takut pada utang

# source: c32c227a5da2
fear-shame = Malu

# source: 587c60e09dd2
fear-blamed = Takut disalahkan

# source: 4bdfa76b8065
fear-interpreter = Takut pada juru bahasa

# source: da0fe32f5ae9
fear-losing-work = Takut kehilangan pekerjaan

# source: b8eb49c0a4d3
fear-officials = Takut pada petugas

# source: ed077f3d8125
ease-open = Terbuka

# source: 35d309ba5fab
ease-guarded = Menahan diri

# source: c21ead0614e7
ease-closed = Tertutup

# source: 2b4b2eadf7b2
strain-calm = tenang

# source: 1f22b5bc251d
strain-uneasy = gelisah

# source: 8b2f40633932
strain-upset = terguncang

# source: 5c3967e73c04
gender-woman = Perempuan

# source: 20fe1bd201cd
gender-man = Laki-laki

# source: ff1948db56e4
role-colleague = Rekan kerja

# source: 3a89716d5dfe
role-interpreter = Juru bahasa

## Terms: how a move is judged

# source: c47d21c643c0
move-best = Terbaik

# source: c939327ca16d
move-good = Baik

# source: 75b9483446d7
move-slip = Kurang tepat

# source: 325928dad748
move-mistake = Keliru

# source: c3d0c65c7f85
move-unsafe = Tidak aman

# source: ef260073e8ed
move-best-means = Dari semua yang dicoba, tidak ada yang hasilnya lebih baik, dan melewatkannya akan merugikan.

# source: 53d47bf2d3f8
move-good-means = Sama baiknya dengan yang lain, atau bedanya terlalu tipis untuk ditentukan.

# source: 2c20e49074e6
move-slip-means = Ada langkah lain yang hasilnya sedikit lebih baik.

# source: 380e188ce775
move-mistake-means = Ada langkah lain yang hasilnya jauh lebih baik.

# source: 11ea122fbaa5
move-unsafe-means = Ini bisa membahayakan orang. Itu tetap dihitung, berapa pun angkanya.

## Terms: what was true, and what you decide

# source: 8ad9f96785f1
truth-trafficked = Diperdagangkan

# source: a3fec538a7c0
truth-trafficked-and-offended = Diperdagangkan, dan dipaksa melakukan tindak pidana

# source: 7cda795dc12e
truth-at-risk = Sedang menuju eksploitasi

# source: 4d202a3320d2
truth-willing-operator = Ikut serta secara sukarela

# source: b87bcabf2190
truth-exploiter = Menahan atau merekrut orang lain

# source: 94f806f3a90d
truth-labour-rights = Diperlakukan buruk di tempat kerja, dan bebas untuk pergi

# source: ef4f20b2cf92
truth-other-protection = Tidak diperdagangkan, dan perlu perlindungan lain

# source: 3da00761525a
truth-unaffected = Tidak ada yang perlu ditemukan

# source: 16291601e7ce
finding-presumed-victim = Terduga korban

# source: 204dda32de5e
finding-presumed-victim-means = Ada alasan yang wajar untuk menduganya. Rujuk, dengan persetujuan.

# source: 3361abb257de
finding-child-at-risk = Anak yang berisiko

# source: fadfb6714d3f
finding-child-at-risk-means = Di bawah 18 tahun. Perlindungan anak didahulukan.

# source: e2042bd346dc
finding-suspicion-remains = Dugaan masih ada

# source: 2ba8145883f9
finding-suspicion-remains-means = Hari ini belum jelas. Perlu percakapan kedua, dan cara aman untuk menghubungi.

# source: fe69239324b6
finding-other-protection-need = Kebutuhan perlindungan lain

# source: de3fe3b6bc0f
finding-other-protection-need-means = Bukan perdagangan orang, dan tetap perlu perlindungan.

# source: 887ea32c7ae5
finding-labour-rights = Hak pekerja

# source: f515bccfe079
finding-labour-rights-means = Diperlakukan buruk di tempat kerja, dan bebas untuk pergi.

# source: 6c4ae4bcab5d
finding-suspect-with-rights = Terduga pelaku, dengan hak-haknya

# source: 2e3998100731
finding-suspect-with-rights-means = Mungkin melakukan tindak pidana secara sukarela. Bisa berlaku bersama temuan lain.

# source: 4538f2dc67b5
finding-emergency = Darurat

# source: 0d7a6817bb16
finding-emergency-means = Nyawa atau kesehatan sedang dalam bahaya.

# source: ae896932ed05
finding-no-grounds = Tidak ada dasar

# source: 00bd476042c5
finding-no-grounds-means = Tidak ada yang memerlukan rujukan. Orang ini melanjutkan perjalanan, dengan dibekali informasi.

# source: 6830c9486f23
offence-none = Tidak ada tindak pidana yang dipersoalkan

# source: eed4defde58c
offence-non-punishment-review = Periksa dulu apakah orang ini dipaksa melakukannya

# source: 545cb74bf0a7
offence-investigate-with-rights = Selidiki, dengan semua hak terduga pelaku

# source: 72966ecfc67e
offence-charge = Proses pidana atau denda sekarang

# source: 0f9248b10986
onward-stays-while-open = Tetap tinggal selama hal ini belum tuntas; tidak ada yang dikeluarkan

# source: 72bc1d9fd360
onward-return-if-wanted = Pulang nanti, jika mau, setelah risikonya ditinjau

# source: 5f8cd24b5fcb
onward-free-to-go = Bebas melanjutkan perjalanan

# source: 22d58f77da17
onward-remove-now = Dikeluarkan atau dipulangkan sekarang

# source: a67d8363be5b
service-victim-support = Layanan korban atau rumah aman

# source: 926591bd03a0
service-child-protection = Perlindungan anak

# source: f3150c923060
service-health = Layanan kesehatan

# source: f2c751bb39cf
service-legal-aid = Bantuan hukum

# source: f290f3124b4c
service-labour-office = Dinas ketenagakerjaan

# source: 18778a02c0a0
service-asylum = Kantor suaka

# source: 53d2c105c56e
service-anti-trafficking-unit = Unit antiperdagangan orang

# source: 7df8bda01866
service-criminal-investigation = Penyidikan pidana

# source: 1809e0213ce5
service-embassy = Kedutaan atau konsulat

# source: 0d845c8b6325
service-immigration-detention = Detensi imigrasi

# source: 364ffd553b29
service-controller = Pemberi kerja, perekrut, atau orang yang menemani

# source: bd2d677b2ed4
service-family = Keluarga

# source: eca3ce15ed5a
service-information = Informasi saja

## Terms: results and the shelf

# source: cd118b5ad62b
competency-noticing = Memperhatikan

# source: 2415d6254211
competency-judging = Membedakan

# source: 1b46f127ef2a
competency-interviewing = Mewawancarai

# source: 4262074d6c60
competency-care = Kepedulian

# source: d8211e24e83d
competency-reasoning = Menalar

# source: c0335b97a577
competency-deciding = Memutuskan

# source: ff7f2272d757
competency-calibration = Tahu harus seberapa yakin

# source: d4f6c5bd7c3a
competency-noticing-means = Tanda yang Anda temukan, dari semua yang ada

# source: cdd886b12548
competency-judging-means = Membedakan tanda dari hal yang tidak berarti

# source: 90baeac49d90
competency-interviewing-means = Jenis pertanyaan, urutannya, dan dampak buruk

# source: b7d4d02b9038
competency-care-means = Keamanan, tempat, juru bahasa, persetujuan, dan istirahat

# source: 13307e3f0ce2
competency-reasoning-means = Apa kata catatan Anda tentang proses, cara, dan tujuan

# source: e48bda5397d9
competency-deciding-means = Temuan dan rujukan Anda

# source: 90908e7bc949
competency-calibration-means = Seberapa cocok keyakinan Anda dengan yang sebenarnya

# source: 0bcb658d9997
band-safe = Praktik aman

# source: b30e268906d5
band-developing = Berkembang

# source: c3d0c65c7f85
band-unsafe = Tidak aman

# source: 592bae878fdd
band-safe-means = Setiap kompetensi mencapai yang diperlukan untuk praktik aman, dan tidak terjadi hal yang tidak aman.

# source: 302764f72717
band-developing-means = Tidak terjadi hal yang tidak aman. Beberapa kompetensi belum mencapai yang diperlukan untuk praktik aman.

# source: ee019774c796
band-unsafe-means = Terjadi sesuatu yang bisa membahayakan orang. Itu tetap dihitung, berapa pun angkanya.

# source: b0ed26337336
treated-protected = Dilindungi

# source: a0723a8e978d
treated-respected = Dihormati

# source: b8f528e108aa
treated-partly = Hanya sebagian yang semestinya

# source: c8a381e65c77
treated-wronged = Diperlakukan tidak adil

# source: 831816e8cc0f
treated-over-called = Disebut korban tanpa alasan

# source: 42a2ce7f63f9
treated-harmed = Dirugikan

# source: 3d86eb082e36
treated-missed = Terlewat

# source: c22cc831aa44
treated-protected-means = Seorang korban, dan diperlakukan seperti yang akan dilakukan petugas yang cermat.

# source: cf2c13f2480d
treated-respected-means = Bukan korban, dan diperlakukan seperti yang akan dilakukan petugas yang cermat.

# source: cfb968397cc7
treated-partly-means = Ada yang semestinya diberikan dan belum ada. Masih bisa diperbaiki.

# source: 5ff5cb7638f9
treated-wronged-means = Bukan korban, dan diperlakukan tidak adil: dianggap bersalah, ditahan atau diusir tanpa sebab, atau dilukai martabatnya.

# source: d9918ba43507
treated-over-called-means = Disebut korban, walau tidak ada yang bisa diketahui berkata begitu.

# source: b8b665f5b1bb
treated-harmed-means = Yang dilakukan melukai orang ini atau membahayakannya.

# source: 0d17f61b5ded
treated-missed-means = Seorang korban yang dikecewakan: dilepas begitu saja, ditinggal tanpa apa-apa, atau diserahkan kembali.

# source: ed9cb27d040a
sector-forced-criminality = Pemaksaan berbuat kejahatan

# source: 3b4bdff339e9
sector-border = Perbatasan

# source: 8351bfd0d1bf
sector-hospitality = Hotel dan restoran

# source: 79cea8ff2ba1
sector-fishing = Perikanan

# source: cfec5e6df0b0
sector-domestic-work = Pekerjaan rumah tangga

# source: 6ef99465a2ff
sector-construction = Bangunan dan pembakaran bata

# source: 18ea290d5e56
sector-manufacturing = Pabrik

# source: eebf74ac76ec
sector-begging = Mengemis dan kejahatan kecil

# source: b8ccc3594529
sector-marriage = Kawin paksa

# source: b696d75511dc
sector-finance = Keuangan

# source: f97e9da0e3b8
sector-other = Lainnya

# source: 262b4ff6afdd
level-starter = Pemula

# source: 1bafda378609
level-practitioner = Praktisi

# source: 8b317b0c50ee
level-expert = Ahli

## Terms: where a scenario is set

# source: 93277f33903f
sector-hotline = Saluran telepon bantuan
