package dev.docket.secrets.aws;

import dev.docket.spi.SecretUnavailableException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/** What the environment tells. */
final class Surroundings {

  private Surroundings() {}

  /** From the environment, a profile, or the instance that this runs on. */
  static Region region() {
    try {
      return DefaultAwsRegionProviderChain.builder().build().getRegion();
    } catch (SdkClientException unknown) {
      throw new SecretUnavailableException(
          "Nothing can be had from AWS: the region is unknown; set AWS_REGION.", unknown);
    }
  }
}
