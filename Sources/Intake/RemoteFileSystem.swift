/// File systems whose contents others change without the kernel's knowledge, by the magic numbers
/// of statfs(2).
enum RemoteFileSystem {
  private static let names: [Int64: String] = [
    0x0102_1997: "9P",
    0x5346_414F: "AFS",
    0x00C3_6400: "Ceph",
    0xFF53_4D42: "CIFS",
    0x7375_7245: "Coda",
    0x6573_5546: "FUSE",
    0x0116_1970: "GFS2",
    0x4750_4653: "GPFS",
    0x0BD0_0BD0: "Lustre",
    0x0000_564C: "NCP",
    0x0000_6969: "NFS",
    0x7461_636F: "OCFS2",
    0x0000_517B: "SMB",
    0xFE53_4D42: "SMB2",
    0x786F_4256: "VirtualBox shared folder",
    0xBACB_ACBC: "VMware shared folder",
  ]

  static func name(magic: Int64) -> String? { names[magic] }
}
