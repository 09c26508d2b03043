<?php
/**
 * Deletes what the plugin has stored: the position documents of the site, and their earlier versions.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/positions.php';

/**
 * Empties and removes the folder of the current site, and removes what is in its database.
 */
function remove_all() {
	global $wpdb;
	foreach ( array( 'self_assessment_', '_transient_self_assessment_', '_transient_timeout_self_assessment_' ) as $prefix ) {
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- there is no function that lists options by how they begin.
		$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( $prefix ) . '%' ) );
		array_map( 'delete_option', $names );
	}
	$folder = own_folder()['path'];
	array_map( 'wp_delete_file', (array) glob( "$folder/*" ) );
	if ( is_dir( $folder ) && ! glob( "$folder/*" ) ) {
		rmdir( $folder ); // phpcs:ignore WordPress.WP.AlternativeFunctions
	}
}

if ( is_multisite() ) {
	$sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $sites as $site ) {
		switch_to_blog( $site );
		remove_all();
		restore_current_blog();
	}
} else {
	remove_all();
}
